from itertools import count

from fastapi import APIRouter, HTTPException, Response
from models import Bottle, NewBottle


def bottle_routes():
    router = APIRouter(prefix="/bottles")
    bottles: dict[int, Bottle] = {}
    numbers = count(1)

    @router.post("", status_code=201)
    def take_in(new: NewBottle, response: Response) -> Bottle:
        bottle = Bottle(id=next(numbers), **new.model_dump())
        bottles[bottle.id] = bottle
        response.headers["Location"] = f"/bottles/{bottle.id}"
        return bottle

    @router.get("")
    def show_all(site: str | None = None) -> list[Bottle]:
        return [bottle for bottle in bottles.values() if site is None or bottle.site == site]

    @router.get("/{number}")
    def show(number: int) -> Bottle:
        if number not in bottles:
            raise HTTPException(404, "no such bottle")
        return bottles[number]

    return router
