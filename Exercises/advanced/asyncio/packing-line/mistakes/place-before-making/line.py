import asyncio

from boxes import make, pack


async def packer(shelf, places):
    while (box := await shelf.get()) is not None:
        places.release()
        await pack(box)


async def run(orders, room, packers):
    boxes = asyncio.Queue()
    places = asyncio.Semaphore(room)
    team = [asyncio.create_task(packer(boxes, places)) for _ in range(packers)]
    for order in orders:
        await places.acquire()
        boxes.put_nowait(await make(order))
    for _ in team:
        boxes.put_nowait(None)
    await asyncio.gather(*team)
