def enter(visitors, people):
    visitors += people
    return visitors


visitors = 0
groups = int(input())
for group in range(groups):
    enter(visitors, int(input()))
print("Visitors:", visitors)
