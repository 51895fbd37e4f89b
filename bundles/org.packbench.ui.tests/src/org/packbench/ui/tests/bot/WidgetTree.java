package org.packbench.ui.tests.bot;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** All that can be seen, as text: what a failing test prints. */
record WidgetTree(Display display) {
    private static final int PATIENCE_SECONDS = 10;

    /** Never fails: a user interface that does not answer is said to be so. */
    String text() {
        var answer = new CompletableFuture<String>();
        display.asyncExec(() -> answer.complete(print()));
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return "the user interface does not answer: " + e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    private String print() {
        var text = new StringBuilder();
        for (Shell shell : display.getShells()) if (shell.isVisible()) print(shell, 0, text);
        return text.toString();
    }

    private static void print(Control control, int depth, StringBuilder text) {
        text.append("  ".repeat(depth)).append(control.getClass().getSimpleName());
        text.append(control.isVisible() ? "" : " (hidden)").append(control.isEnabled() ? "" : " (disabled)");
        text.append(' ').append(says(control)).append('\n');
        if (control instanceof Composite composite)
            for (Control child : composite.getChildren()) print(child, depth + 1, text);
    }

    private static String says(Control control) {
        return switch (control) {
            case Shell shell -> "\"" + shell.getText() + "\"";
            case Button button -> "\"" + button.getText() + "\"" + (button.getSelection() ? " (selected)" : "");
            case Label label -> "\"" + label.getText() + "\"";
            case Text field -> "\"" + field.getText() + "\"";
            case Combo combo -> "\"" + combo.getText() + "\"";
            case Table table -> rows(table);
            case ToolBar bar -> items(bar);
            default -> "";
        };
    }

    private static String rows(Table table) {
        var rows = new StringBuilder(table.getItemCount() + " rows");
        for (TableItem item : table.getItems()) {
            rows.append(" |");
            for (int i = 0; i < table.getColumnCount(); i++)
                rows.append(' ').append(item.getText(i)).append(" ·");
        }
        return rows.toString();
    }

    private static String items(ToolBar bar) {
        var items = new StringBuilder();
        for (ToolItem item : bar.getItems())
            items.append(item.getToolTipText()).append(item.isEnabled() ? "; " : " (disabled); ");
        return items.toString();
    }
}
