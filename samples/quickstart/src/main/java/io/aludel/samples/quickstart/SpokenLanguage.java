package io.aludel.samples.quickstart;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.ForeignKey;
import io.aludel.annotation.Id;
import io.aludel.annotation.Index;

/**
 * A language for which the JDK has a locale in a country. Its key is two columns.
 *
 * @param countryCode the country
 * @param languageCode the language, as ISO 639 writes it
 * @param language the language's English name
 */
@Entity(table = "spoken_languages")
@ForeignKey(columns = "country_code", references = Country.class)
@Index(columns = "language")
public record SpokenLanguage(
        @Id @Column(length = 2) String countryCode,
        @Id @Column(length = 8) String languageCode,
        @Column(length = 80) String language) {}
