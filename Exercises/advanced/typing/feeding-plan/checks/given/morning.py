from farm import Animal, Donkey, Goat
from feeding import hay_for, hungriest, move_in, stable_plan

goats: list[Goat] = [Goat("Isa", 2, 3), Goat("Pia", 3, 1)]
stables: dict[str, list[Goat]] = {"hill": goats}
print(hay_for(goats) + 1)
print(hungriest(goats).milk)

print(stable_plan(stables)["hill"] + 1)
move_in(goats, Goat("Ute", 2, 2))
donkeys: list[Donkey] = [Donkey("Otto", 6)]
print(stable_plan({"hill": goats, "yard": donkeys}))
everyone: list[Animal] = [*goats, *donkeys]
move_in(everyone, Goat("Ada", 3, 3))


class Ram(Goat):
    horns = 2


print(hungriest([Ram("Ivo", 4, 0)]).horns)
