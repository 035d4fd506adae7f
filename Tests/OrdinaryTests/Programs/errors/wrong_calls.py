# Calls with arguments that do not fit.
# exits: 1
def order(dish, *, count=1, extra):
    return dish


class Waiter:
    def serve(self, table):
        return table


for call in (
    lambda: order(),
    lambda: order("soup"),
    lambda: order("soup", 2, extra=1),
    lambda: order("soup", extra=1, extras=2),
    lambda: Waiter().serve(),
    lambda: Waiter.serve(1),
    lambda: Waiter(1),
    lambda: len(),
    lambda: int("1", base="x"),
    lambda: "x"(),
    lambda: order(*1),
    lambda: order("a", dish="b", extra=0),
    lambda: sum("ab"),
    lambda: [1, 2] + (3,),
    lambda: "a" + 1,
    lambda: {[]: 1},
    lambda: None[0],
    lambda: sorted([1, "a"]),
    lambda: (1, 2)[1.0],
    lambda: "%d" % "x",
    lambda: iter(3),
):
    try:
        call()
    except TypeError as error:
        print(error)
a, b = 1, 2, 3
