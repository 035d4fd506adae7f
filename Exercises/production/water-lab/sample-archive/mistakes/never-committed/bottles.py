from archive import Archive, open_archive
from fastapi import APIRouter, HTTPException, Response
from models import Bottle, NewBottle

router = APIRouter(prefix="/bottles")
sessions = open_archive("lab.db")


@router.post("", status_code=201)
def bring(new: NewBottle, response: Response) -> Bottle:
    with sessions() as session:
        bottle = Archive(session).add(new)
        response.headers["Location"] = f"/bottles/{bottle.id}"
        return bottle


@router.get("")
def look_for(site: str | None = None) -> list[Bottle]:
    with sessions() as session:
        archive = Archive(session)
        return archive.find() if site is None else archive.find(site=site)


@router.get("/{bottle_id}")
def one(bottle_id: int) -> Bottle:
    with sessions() as session:
        found = Archive(session).get(bottle_id)
    if found is None:
        raise HTTPException(404, "no such bottle")
    return found
