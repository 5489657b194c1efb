package org.rapport.diagnosis;

/** Linear equations, solved by elimination with the largest pivot; the right side is the last column. */
final class Equations {
    private Equations() {}

    static double[] solved(double[]... rows) {
        int n = rows.length;
        for (int column = 0; column < n; column++) {
            swap(rows, column, pivot(rows, column));
            for (int row = column + 1; row < n; row++) {
                subtract(rows[row], rows[column], column);
            }
        }
        double[] solution = new double[n];
        for (int row = n - 1; row >= 0; row--) {
            double right = rows[row][n];
            for (int column = row + 1; column < n; column++) {
                right -= rows[row][column] * solution[column];
            }
            solution[row] = right / rows[row][row];
        }
        return solution;
    }

    private static int pivot(double[][] rows, int column) {
        int best = column;
        for (int row = column + 1; row < rows.length; row++) {
            if (Math.abs(rows[row][column]) > Math.abs(rows[best][column])) {
                best = row;
            }
        }
        return best;
    }

    private static void swap(double[][] rows, int one, int other) {
        double[] kept = rows[one];
        rows[one] = rows[other];
        rows[other] = kept;
    }

    private static void subtract(double[] from, double[] row, int column) {
        double share = from[column] / row[column];
        if (share == 0) {
            return;
        }
        for (int i = column; i < from.length; i++) {
            from[i] -= share * row[i];
        }
    }
}
