package cn.mingfa.proof.checks.citation;

import cn.mingfa.proof.checks.Dossier;
import java.util.Iterator;
import java.util.List;

/** The fixed lists a document names, read once for the rules that judge them. */
record Listings(List<Listing> all) implements Iterable<Listing> {

    static Listings of(Dossier dossier) {
        return dossier.once()
                .of(
                        Listings.class,
                        () -> new Listings(
                                ListingReader.of(Sightings.of(dossier).of(Patterns.Sort.MEMBER))));
    }

    @Override
    public Iterator<Listing> iterator() {
        return all.iterator();
    }
}
