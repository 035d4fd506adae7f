import asyncio

from boxes import make, pack


async def packer(shelf):
    """Pack boxes from the shelf, until there is None on it."""
    while (box := await shelf.get()) is not None:
        await pack(box)


async def run(orders, room, packers):
    boxes = asyncio.Queue()
    for order in orders:
        boxes.put_nowait(await make(order))
    for _ in range(packers):
        boxes.put_nowait(None)
    await asyncio.gather(*[packer(boxes) for _ in range(packers)])
