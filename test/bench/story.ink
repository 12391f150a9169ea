// A comparable story: one conversation, nine lines on offer at each turn, numbers that move, lines used up, an end.
VAR attention = 6
VAR minutes = 28
VAR weight = 0
VAR trust = 0
VAR stage = 0
-> talk
=== talk ===
{ minutes <= 0 or attention <= 0: -> over }
Ruan looks at you. {attention > 3: She waits.|She glances at her watch.}
+ [Ask how much goes into a ton] -> spend(2) ->
  Five hundred grams, same as everyone.
+ [Ask when the contract is renewed] -> spend(2) ->
  In November, as a rule.
+ [Ask what happened in July] -> spend(2) ->
  { stage == 0:
    ~ stage = 1
    ~ weight += 2
    Two batches were weak.
  - else:
    We have been through that.
  }
+ [Ask what became of the birds] -> spend(3) ->
  { stage > 0:
    ~ weight += 1
    Old Zhou lost eight hundred.
  - else:
    ~ attention -= 1
    What birds?
  }
+ [Ask what seven farms buy in a year] -> spend(3) ->
  { stage > 0:
    ~ weight += 3
    Getting on for two thousand tons.
  - else:
    ~ attention -= 1
    I couldn't say.
  }
+ [Ask what exact strength would be worth] -> spend(2) ->
  { weight >= 5:
    ~ stage = 3
    ~ trust += 1
    None of it would have happened.
  - else:
    ~ attention -= 1
    I am not sure it would change much.
  }
+ [Tell of the test reports] -> spend(3) ->
  { stage >= 3:
    ~ stage = 4
    ~ trust += 1
    That is what I asked for.
  - else:
    ~ attention -= 1
    Leave me a brochure.
  }
+ [Name the price] -> spend(2) ->
  ~ attention -= 1
  That is dear.
+ [Ask for a trial] -> spend(1) ->
  { stage >= 4:
    All right, send a ton. -> over
  - else:
    ~ attention -= 1
    Not yet.
  }
- -> talk
=== spend(m) ===
~ minutes -= m
->->
=== over ===
She gets up.
-> END
