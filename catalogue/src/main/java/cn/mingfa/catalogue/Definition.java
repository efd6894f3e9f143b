package cn.mingfa.catalogue;

import cn.mingfa.kernel.definition.Edition;
import cn.mingfa.kernel.definition.Urn;
import java.util.List;

/** A definition with the place it was read from and what it names as its needs. */
record Definition<T>(T value, Edition edition, Place at, List<Requirement> requires) {

    Definition {
        requires = List.copyOf(requires);
    }

    /** At least that version of another definition. */
    record Requirement(Urn urn, int version, Place at) {}
}
