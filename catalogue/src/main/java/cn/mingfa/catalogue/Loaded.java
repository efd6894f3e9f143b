package cn.mingfa.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * What loading came to: a catalogue when there is nothing to object to, else everything there is to object to.
 *
 * @param findings in the order of the files, then by place
 */
public record Loaded(Optional<Catalogue> catalogue, List<CatalogueFinding> findings) {

    public Loaded {
        findings = List.copyOf(findings);
    }
}
