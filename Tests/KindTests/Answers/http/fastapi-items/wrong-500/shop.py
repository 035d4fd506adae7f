from fastapi import FastAPI, HTTPException
from pydantic import BaseModel

app = FastAPI()
items: dict[int, "Item"] = {}


class Item(BaseModel):
    name: str
    price: float


@app.post("/items", status_code=201)
def create(item: Item):
    number = len(items) + 1
    items[number] = item
    return {"id": number, **item.model_dump()}


@app.get("/items/{number}")
def read(number: int):
    if number not in items:
        raise HTTPException(404, "no such item")
    return {"id": number, **items[number].model_dump()}


@app.get("/items")
def read_all():
    return 1 / (len(items) - len(items))
