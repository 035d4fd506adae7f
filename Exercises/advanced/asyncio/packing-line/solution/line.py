import asyncio

from boxes import make, pack


async def packer(shelf):
    """Pack boxes from the shelf, until there is None on it."""
    while (box := await shelf.get()) is not None:
        await pack(box)


async def run(orders, room, packers):
    """Make and pack all orders, with so many places on the shelf between."""
    shelf = asyncio.Queue(room)
    work = [asyncio.create_task(packer(shelf)) for _ in range(packers)]
    for order in orders:
        await shelf.put(await make(order))
    for _ in work:
        await shelf.put(None)
    await asyncio.gather(*work)
