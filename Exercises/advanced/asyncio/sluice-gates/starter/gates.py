from weir import move


async def open_all(gates):
    """Open all gates, which are pairs of a name and seconds."""
    for gate, seconds in gates:
        await move(gate, seconds)
