import asyncio

from boxes import make, pack


async def packer(shelf):
    """Pack boxes from the shelf, until there is None on it."""
    while (box := await shelf.get()) is not None:
        await pack(box)


async def run(orders, room, packers):
    boxes = asyncio.Queue()
    team = [asyncio.create_task(packer(boxes)) for _ in range(packers)]
    for order in orders:
        box = await make(order)
        await boxes.put(box)
    for _ in team:
        await boxes.put(None)
    await asyncio.gather(*team)
