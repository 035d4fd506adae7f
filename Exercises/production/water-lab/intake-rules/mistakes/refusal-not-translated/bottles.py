from archive import Archive, open_archive
from fastapi import APIRouter, Response
from models import Bottle, NewBottle
from service import Intake

router = APIRouter(prefix="/bottles")
sessions = open_archive("lab.db")


@router.post("", status_code=201)
def bring(new: NewBottle, response: Response) -> Bottle:
    with sessions.begin() as session:
        bottle = Intake(Archive(session)).take_in(new)
        response.headers["Location"] = f"/bottles/{bottle.id}"
        return bottle


@router.get("")
def look_for(site: str | None = None) -> list[Bottle]:
    with sessions.begin() as session:
        return Intake(Archive(session)).bottles(site)


@router.get("/{bottle_id}")
def one(bottle_id: int) -> Bottle:
    with sessions.begin() as session:
        return Intake(Archive(session)).bottle(bottle_id)


@router.post("/{bottle_id}/discard")
def throw_away(bottle_id: int) -> Bottle:
    with sessions.begin() as session:
        return Intake(Archive(session)).discard(bottle_id)
