package org.hongyan.admin.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.hongyan.tenant.Division;
import org.hongyan.tenant.Divisions;
import org.hongyan.tenant.OfficeLevel;

/** The place of a problem, chosen from city to county to township; a higher place clears the lower ones. */
@Dependent
public class PlaceChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Divisions divisions;

    private String city;
    private String county;
    private String township;
    private String picked;

    /** Starts at a place and all above it. */
    public void at(String divisionCode) {
        city = null;
        county = null;
        township = null;
        if (divisionCode == null) {
            return;
        }
        for (Division division : divisions.path(divisionCode)) {
            switch (division.level()) {
                case CITY -> city = division.code();
                case COUNTY -> county = division.code();
                case TOWNSHIP -> township = division.code();
                case PROVINCE -> city = null;
            }
        }
    }

    /** Takes the place that was picked by typing; a code that is no place changes nothing. */
    public void take() {
        if (picked != null && divisions.byCode(picked).isPresent()) {
            at(picked);
        }
        picked = null;
    }

    public String getPicked() {
        return picked;
    }

    public void setPicked(String newPicked) {
        picked = newPicked;
    }

    /** The lowest place chosen, null for none; what was picked by typing goes before the lists. */
    public String code() {
        take();
        return township != null ? township : county != null ? county : city;
    }

    public List<Division> getCities() {
        return divisions.children(null).stream()
                .flatMap(province -> divisions.children(province.code()).stream())
                .filter(division -> division.level() == OfficeLevel.CITY)
                .toList();
    }

    public List<Division> getCounties() {
        return city == null ? List.of() : divisions.children(city);
    }

    public List<Division> getTownships() {
        return county == null ? List.of() : divisions.children(county);
    }

    public String getCity() {
        return city;
    }

    public void setCity(String newCity) {
        if (newCity == null || !newCity.equals(city)) {
            county = null;
            township = null;
        }
        city = newCity;
    }

    public String getCounty() {
        return county;
    }

    public void setCounty(String newCounty) {
        boolean inside = newCounty != null
                && getCounties().stream().anyMatch(d -> d.code().equals(newCounty));
        if (!inside || !newCounty.equals(county)) {
            township = null;
        }
        county = inside ? newCounty : null;
    }

    public String getTownship() {
        return township;
    }

    public void setTownship(String newTownship) {
        boolean inside = newTownship != null
                && getTownships().stream().anyMatch(d -> d.code().equals(newTownship));
        township = inside ? newTownship : null;
    }
}
