"""What would go wrong."""

from farm import Donkey, Goat
from feeding import hay_for, hungriest, move_in, stable_plan

goats: list[Goat] = [Goat("Isa", 2, 3)]
move_in(goats, Donkey("Otto", 6))
hay_for(["Isa"])
print(stable_plan({"hill": [3]}))
print(hungriest([Donkey("Otto", 6)]).milk)
