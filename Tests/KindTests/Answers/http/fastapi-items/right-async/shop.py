import asyncio
from typing import Annotated

import starlette.responses
from fastapi import Body, FastAPI, Path
from pydantic import BaseModel, Field


class Item(BaseModel):
    name: str = Field(min_length=1)
    price: Annotated[float, Field(ge=0)]
    id: int = 0


app, shelf, lock = FastAPI(), [], asyncio.Lock()


@app.post("/items", response_model=Item, status_code=201)
async def create(item: Annotated[Item, Body()]):
    async with lock:
        await asyncio.sleep(0.01)
        item.id = 40 + len(shelf)
        shelf.append(item)
    return item


@app.get("/items/{id}")
async def read(id: Annotated[int, Path(ge=0)]):
    for item in shelf:
        if item.id == id:
            return item
    return starlette.responses.JSONResponse({"detail": "no such item"}, 404)


@app.get("/items")
async def read_all() -> list[Item]:
    return shelf
