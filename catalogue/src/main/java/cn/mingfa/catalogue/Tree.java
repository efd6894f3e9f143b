package cn.mingfa.catalogue;

import java.util.List;

/** A definition file as read: texts, lists and named values, each with its place. Nothing in it does anything. */
sealed interface Tree {

    Place at();

    /** @param plain written without quotes */
    record Word(Place at, String text, boolean plain) implements Tree {}

    record Items(Place at, List<Tree> items) implements Tree {
        public Items {
            items = List.copyOf(items);
        }
    }

    record Names(Place at, List<Name> names) implements Tree {
        public Names {
            names = List.copyOf(names);
        }
    }

    record Name(Place at, String key, Tree value) {}
}
