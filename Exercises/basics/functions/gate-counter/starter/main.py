def enter(people):
    visitors = visitors + people


visitors = 0
groups = int(input())
for group in range(groups):
    enter(int(input()))
print("Visitors:", visitors)
