package mimus.image;

import java.util.ArrayList;
import java.util.List;

/** Rows of text in columns of equal width, two blanks between them. */
final class Table {
    private final List<String[]> rows = new ArrayList<>();
    private final String alignment;

    /**
     * A table without rows.
     *
     * @param alignment a letter per column: {@code l} for left, {@code r} for right
     */
    Table(String alignment) {
        this.alignment = alignment;
    }

    Table row(String... cells) {
        if (cells.length != alignment.length()) {
            throw new IllegalArgumentException(cells.length + " cells for " + alignment.length() + " columns");
        }
        rows.add(cells);
        return this;
    }

    /** One line per row, without blanks at its end. */
    List<String> lines() {
        int[] widths = new int[alignment.length()];
        for (String[] row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], row[column].length());
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(String[] cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.length; column++) {
            String blanks = " ".repeat(widths[column] - cells[column].length());
            line.append(column == 0 ? "" : "  ")
                    .append(alignment.charAt(column) == 'r' ? blanks + cells[column] : cells[column] + blanks);
        }
        return line.toString().stripTrailing();
    }
}
