from typing import Literal, TypedDict

State = Literal["in", "lent", "lost"]


class Card(TypedDict):
    title: str
    year: int
    state: State
    reader: str


def spine(card: Card) -> str:
    """What is printed on the back of a book."""
    return f"{card['title']} {card['year'] % 100:02}"


def lend(card: Card, reader: str) -> None:
    card["state"] = "lent"
    card["reader"] = reader


def give_back(card: Card) -> None:
    card["state"] = "in"
    if "reader" in card:
        del card["reader"]


def titles(cards: list[Card], state: State) -> list[str]:
    return [card["title"] for card in cards if card["state"] == state]


def search_list(cards: list[Card]) -> list[str]:
    """The titles to look for on the shelves."""
    return titles(cards, "lost")
