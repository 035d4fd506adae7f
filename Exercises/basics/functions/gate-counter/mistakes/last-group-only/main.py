def enter(visitors, people):
    return visitors + people


visitors = 0
groups = int(input())
for group in range(groups):
    visitors = enter(0, int(input()))
print("Visitors:", visitors)
