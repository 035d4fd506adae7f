def enter(visitors, people):
    visitors = visitors + people


visitors = 0
groups = int(input())
for group in range(groups):
    visitors = enter(visitors, int(input()))
print("Visitors:", visitors)
