// The sheets come next.
