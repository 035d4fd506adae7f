# Never awaited, and said so at the very end.
async def work():
    print("never")


coroutine = work()
print("done")
