#!/bin/sh
# Unpacks the Debian packages the recipe reads into ./work, without installing them.
# Needs apt-get, dpkg, ogr2ogr (gdal-bin) and ncdump (netcdf-bin).
set -eu
mkdir -p work/deb
(cd work/deb && apt-get download qgis-common marble-qt-data gmt-gshhg-full)
for package in work/deb/*.deb; do dpkg -x "$package" work/root; done

share=work/root/usr/share
# Claim lines of Natural Earth 10m, which QGIS ships with its world map.
ogr2ogr -f GeoJSON work/disputed.json "$share/qgis/resources/data/world_map.gpkg" disputed_borders
# Rivers of CIA World Data Bank II and shoreline, both as GSHHG bins them, written out as text.
ncdump -p 9,17 "$share/gmt-gshhg/binned_river_f.nc" > work/rivers.cdl
ncdump -p 9,17 "$share/gmt-gshhg/binned_GSHHS_f.nc" > work/shoreline.cdl
