from weir import move


async def open_all(gates):
    for name, time in gates:
        move(name, time)
