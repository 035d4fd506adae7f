from fastapi import APIRouter, HTTPException, Response
from models import Bottle, NewBottle

router = APIRouter(prefix="/bottles")
shelf: list[Bottle] = []


@router.post("", status_code=201)
def bring(new: NewBottle, response: Response) -> Bottle:
    bottle = Bottle(id=len(shelf) + 1, **new.model_dump())
    shelf.append(bottle)
    response.headers["Location"] = f"/bottles/{bottle.id}"
    return bottle


@router.get("")
def look_for(site: str | None = None) -> list[Bottle]:
    if site is None:
        return shelf
    return [bottle for bottle in shelf if bottle.site == site]


@router.get("/{bottle_id}")
def one(bottle_id: int) -> Bottle:
    for bottle in shelf:
        if bottle.id == bottle_id:
            return bottle
    raise HTTPException(404, "no such bottle")
