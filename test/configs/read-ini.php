<?php
// Reads ini files as the google-ads-php library does, and prints what each of them holds.
// In: a folder and a count; its files are 0, 1, ... Out: a JSON array of {"section/key": text}; null for what PHP refuses.
[, $folder, $count] = $argv;
$results = [];
for ($index = 0; $index < $count; $index++) {
    $sections = @parse_ini_file("$folder/$index", true, INI_SCANNER_TYPED);
    $settings = [];
    foreach ($sections ?: [] as $section => $entries) {
        foreach (is_array($entries) ? $entries : ['' => $entries] as $key => $value) {
            $isText = is_string($value) || is_int($value);
            $settings["$section/$key"] = $isText ? (string) $value : json_encode($value);
        }
    }
    $results[] = $sections === false ? null : (object) $settings;
}
echo json_encode($results, JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE);
