def enter(people):
    visitors += people
    return visitors


visitors = 0
groups = int(input())
for group in range(groups):
    visitors = enter(int(input()))
print("Visitors:", visitors)
