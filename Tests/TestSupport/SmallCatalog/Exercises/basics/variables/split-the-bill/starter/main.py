# Split the bill: read the total in cents and the number of friends,
# then print what each one pays and how many cents are left over.

total = input()
friends = input()

# TODO: work out the share, and print the two lines.
