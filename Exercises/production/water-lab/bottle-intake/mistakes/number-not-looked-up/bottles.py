from fastapi import APIRouter, Response
from models import Bottle, NewBottle

router = APIRouter(prefix="/bottles")
known = {}


@router.post("", status_code=201)
def bring(new: NewBottle, response: Response) -> Bottle:
    number = len(known) + 1
    known[number] = Bottle(id=number, **new.model_dump())
    response.headers["Location"] = f"/bottles/{number}"
    return known[number]


@router.get("")
def look_for(site: str | None = None) -> list[Bottle]:
    return [bottle for bottle in known.values() if site in (None, bottle.site)]


@router.get("/{number}")
def one(number: int) -> Bottle:
    return known[number]
