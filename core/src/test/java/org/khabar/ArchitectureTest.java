package org.khabar;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The floor plan. A door not drawn here is a wall. */
class ArchitectureTest {

    /** Each room, then the rooms and libraries it may look into. */
    private static final String PLAN = """
            model    : java..
            text     : java.. model com.ibm.icu.. org.apache.lucene.analysis.. org.tartarus.snowball..
            page     : java.. model text org.jsoup.. com.fasterxml.jackson.. com.ibm.icu.text
            match    : java.. model text com.ibm.icu..
            annotate : java.. model text match
            story    : java.. model text match
            compare  : java.. model text match
            """;

    private static final JavaClasses CORE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.khabar");

    @ParameterizedTest(name = "{0} looks only into {1}")
    @CsvSource(delimiter = ':', textBlock = PLAN)
    void looksOnlyThroughItsDoors(String room, String doors) {
        var open = Stream.of(("org.jspecify.. " + room + " " + doors).split(" "))
                .map(door -> door.contains(".") ? door : "org.khabar." + door)
                .toArray(String[]::new);
        var outside = noClasses().that().resideInAPackage("org.khabar." + room).should();
        outside.dependOnClassesThat().resideOutsideOfPackages(open).check(CORE);
    }

    @Test
    void everyRoomIsOnThePlan() {
        var built = CORE.getPackage("org.khabar").getSubpackages().stream().map(JavaPackage::getRelativeName);
        var drawn = PLAN.lines().map(line -> line.split(" ", 2)[0]);
        assertThat(built).containsExactlyInAnyOrderElementsOf(drawn.toList());
    }
}
