# What a copy shares, and what it does not.
import copy

inner = [1, 2]
original = {"inner": inner, "again": inner, "n": 1}
shallow, deep = copy.copy(original), copy.deepcopy(original)
inner.append(3)
print(shallow, deep, deep["inner"] is deep["again"])


class Node:
    def __init__(self, value):
        self.value, self.next = value, None

    def __deepcopy__(self, memo):
        print("copying", self.value)
        twin = Node(self.value)
        memo[id(self)] = twin
        twin.next = copy.deepcopy(self.next, memo)
        return twin


a, b = Node("a"), Node("b")
a.next, b.next = b, a
c = copy.deepcopy(a)
print(c.next.next is c, c is a)
matrix = [[0] * 3] * 2
matrix[0][0] = 1
print(matrix, [row[:] for row in matrix])
