package org.khabar.desk;

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

/** The floor plan of the desk: commands see reports, reports see no commands, and each library enters by one room. */
class DeskArchitectureTest {

    /** Each room, then the rooms and libraries it may look into; {@code khabar} stands for the doors of core. */
    private static final String PLAN = """
            commands : java.. khabar org.khabar.intake report picocli me.tongfei.progressbar..
            report   : java.. org.khabar.model com.fasterxml.jackson.. gg.jte.. de.siegmar.fastcsv..
            """;

    private static final String CORE = "org.khabar org.khabar.model org.khabar.text org.khabar.page org.khabar.match";

    private static final JavaClasses DESK =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.khabar.desk");

    @ParameterizedTest(name = "{0} looks only into {1}")
    @CsvSource(delimiter = ':', textBlock = PLAN)
    void looksOnlyThroughItsDoors(String room, String doors) {
        var open = Stream.of(("org.jspecify.. " + room + " " + doors.replace(" khabar ", " " + CORE + " ")).split(" "))
                .map(door -> door.contains(".") || door.equals("picocli") ? door : "org.khabar.desk." + door)
                .toArray(String[]::new);
        var outside =
                noClasses().that().resideInAPackage("org.khabar.desk." + room).should();
        outside.dependOnClassesThat().resideOutsideOfPackages(open).check(DESK);
    }

    @Test
    void everyRoomIsOnThePlan() {
        var built = DESK.getPackage("org.khabar.desk").getSubpackages().stream().map(JavaPackage::getRelativeName);
        var drawn = PLAN.lines().map(line -> line.split(" ", 2)[0]);
        assertThat(built).containsExactlyInAnyOrderElementsOf(drawn.toList());
    }
}
