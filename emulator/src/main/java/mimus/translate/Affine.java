package mimus.translate;

/**
 * A value that is known but for what it began as.
 *
 * @param root number of that value; equal numbers stand for equal values
 * @param offset what has been added to it
 */
record Affine(int root, long offset) {
    Affine plus(long number) {
        return new Affine(root, offset + number);
    }
}
