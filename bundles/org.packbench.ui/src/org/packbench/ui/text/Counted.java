package org.packbench.ui.text;

import org.eclipse.osgi.util.NLS;

/** Texts with a number: {@code {0} order|{0} orders}, or three forms where a language has one, few and many. */
public final class Counted {
    private Counted() {}

    /** @param forms parted by {@code |}; {@code {0}} is the number, its thousands parted as people here do */
    public static String text(String forms, int number, Object... more) {
        String[] each = forms.split("\\|", -1);
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = String.format("%,d", number);
        System.arraycopy(more, 0, arguments, 1, more.length);
        int form = each.length == 3 ? slavic(number) : number == 1 ? 0 : 1;
        return NLS.bind(each[Math.min(form, each.length - 1)], arguments);
    }

    /** 1, 21, 31 … are one; 2 to 4, 22 to 24 … are few, but not the teens. */
    private static int slavic(int number) {
        int ten = number % 10;
        int hundred = number % 100;
        if (ten == 1 && hundred != 11) return 0;
        return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? 1 : 2;
    }
}
