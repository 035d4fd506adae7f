# Begin here.
