# So many objects that the collector has run, and an end among them.
class Node:
    def __init__(self, number):
        self.number, self.me = number, self


class Last:
    def __del__(self):
        print("last gone")


last = Last()
nodes = [Node(number) for number in range(5000)]
print(len(nodes))
