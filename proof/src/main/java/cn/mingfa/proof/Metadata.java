package cn.mingfa.proof;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a document says about itself. Nothing is guessed: what neither the text nor its carrier states is empty.
 *
 * @param year the year reported on, not the year of signing
 * @param number 文号 as printed
 * @param writtenOn 成文日期
 * @param publishedOn 发布日期
 */
public record Metadata(
        Optional<String> title,
        Optional<String> issuer,
        Optional<String> region,
        UnitKind unitKind,
        OptionalInt year,
        Genre genre,
        Optional<String> number,
        Optional<String> signer,
        Optional<String> addressee,
        Optional<LocalDate> writtenOn,
        Optional<LocalDate> publishedOn,
        Optional<String> indexNumber) {

    /** Whether the paper is one of a certain year: a yearly report, or one whose title names the year. */
    public boolean isOfYear() {
        return year.isPresent()
                && (genre.isYearly()
                        || title.filter(words -> words.contains(year.getAsInt() + "年"))
                                .isPresent());
    }
}
