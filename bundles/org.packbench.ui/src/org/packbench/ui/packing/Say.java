package org.packbench.ui.packing;

import org.packbench.model.screen.Answer;

/**
 * What the bar is to say: the word first, then what happened, then what to do.
 *
 * @param what markup
 * @param next markup
 */
record Say(Answer answer, String word, String what, String next) {
    Say(Answer answer, String what, String next) {
        this(answer, word(answer), what, next);
    }

    private static String word(Answer answer) {
        return Messages.valueOf("WORD_" + answer.getName()).text();
    }
}
