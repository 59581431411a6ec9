"""The people, their browsers and the program they meet."""
