import asyncio

from boxes import make, pack


async def packer(shelf):
    while True:
        box = await shelf.get()
        await pack(box)


async def run(orders, room, packers):
    boxes = asyncio.Queue(maxsize=room)
    team = [asyncio.create_task(packer(boxes)) for _ in range(packers)]
    for order in orders:
        await boxes.put(await make(order))
    await asyncio.gather(*team)
