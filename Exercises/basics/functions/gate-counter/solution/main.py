def enter(visitors, people):
    return visitors + people


visitors = 0
groups = int(input())
for group in range(groups):
    visitors = enter(visitors, int(input()))
print("Visitors:", visitors)
