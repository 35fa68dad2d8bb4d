# Sources .env files, each in a shell of its own, and prints the environment that a program started there gets.
# In: a folder and a count; its files are 0, 1, ... Out: NAME=value, each ending in NUL; one more NUL ends a file.
index=0
while [ "$index" -lt "$2" ]; do
	(
		set -a
		. "$1/$index"
		exec env -0
	) 2>/dev/null
	printf '\0'
	index=$((index + 1))
done
