package io.aludel.samples.quickstart;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the running JDK knows about the world, as entities.
 *
 * @param lastYear the last year whose clock changes are worked out
 */
record JdkData(int lastYear) {
    Edition edition() {
        String timeZones = ZoneRulesProvider.getVersions("UTC").lastKey();
        return new Edition(System.getProperty("java.version"), timeZones, lastYear);
    }

    List<Currency> currencies() {
        return java.util.Currency.getAvailableCurrencies().stream()
                .map(currency -> new Currency(
                        currency.getCurrencyCode(),
                        currency.getNumericCode(),
                        currency.getDisplayName(Locale.ENGLISH),
                        currency.getDefaultFractionDigits()))
                .sorted(Comparator.comparing(Currency::code))
                .toList();
    }

    List<Country> countries() {
        return Stream.of(Locale.getISOCountries()).map(JdkData::country).toList();
    }

    private static Country country(String code) {
        Locale locale = locale("und", code);
        return new Country(code, locale.getISO3Country(), locale.getDisplayCountry(Locale.ENGLISH), currency(locale));
    }

    /** Antarctica, for one, has no currency. */
    private static @Nullable String currency(Locale country) {
        java.util.Currency currency = java.util.Currency.getInstance(country);
        return currency == null ? null : currency.getCurrencyCode();
    }

    List<SpokenLanguage> spokenLanguages() {
        List<String> countries = List.of(Locale.getISOCountries());
        return Stream.of(Locale.getAvailableLocales())
                .filter(locale -> countries.contains(locale.getCountry()))
                .map(locale -> new SpokenLanguage(
                        locale.getCountry(), locale.getLanguage(), locale.getDisplayLanguage(Locale.ENGLISH)))
                .distinct()
                .toList();
    }

    List<Zone> zones() {
        return ZoneRulesProvider.getAvailableZoneIds().stream()
                .sorted()
                .flatMap(name -> Region.of(name).map(region -> zone(name, region)).stream())
                .toList();
    }

    private static Zone zone(String name, Region region) {
        ZoneRules rules = ZoneRulesProvider.getRules(name, false);
        ZoneOffset offset = rules.getStandardOffset(Instant.now());
        return new Zone(name, region, offset, !rules.getTransitionRules().isEmpty());
    }

    /** All changes of a zone since its clocks were set to anything but the sun. */
    List<ClockChange> clockChanges(Zone zone) {
        List<ClockChange> changes = new ArrayList<>();
        ZoneRules rules = ZoneRulesProvider.getRules(zone.name(), false);
        ZoneOffsetTransition next = rules.nextTransition(Instant.MIN);
        while (next != null && next.getDateTimeBefore().getYear() <= lastYear) {
            changes.add(new ClockChange(
                    zone.name(),
                    next.getInstant(),
                    new WallClock(next.getDateTimeBefore(), next.getOffsetBefore()),
                    new WallClock(next.getDateTimeAfter(), next.getOffsetAfter())));
            next = rules.nextTransition(next.getInstant());
        }
        return changes;
    }

    private static Locale locale(String language, String country) {
        return new Locale.Builder().setLanguage(language).setRegion(country).build();
    }
}
