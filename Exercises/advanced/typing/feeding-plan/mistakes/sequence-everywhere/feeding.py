from collections.abc import Mapping, Sequence
from typing import TypeVar

from farm import Animal

Kind = TypeVar("Kind", bound=Animal)


def hay_for(animals: Sequence[Animal]) -> int:
    """The kilograms of hay for a day."""
    return sum(animal.hay for animal in animals)


def hungriest(animals: Sequence[Kind]) -> Kind:
    """The animal that eats most."""
    return max(animals, key=lambda animal: animal.hay)


def stable_plan(stables: Mapping[str, Sequence[Animal]]) -> dict[str, int]:
    """The hay for each stable."""
    return {stable: hay_for(animals) for stable, animals in stables.items()}


def move_in(animals: Sequence[Animal], newcomer: Animal) -> None:
    """Add an animal, unless one of that name is there."""
    if all(animal.name != newcomer.name for animal in animals):
        animals.append(newcomer)
