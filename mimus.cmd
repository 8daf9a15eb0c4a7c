@echo off
rem Runs Mimus on Windows. Builds it first if there is no jar yet; MIMUS_REBUILD=1 builds in any case.
setlocal
set "ROOT=%~dp0"
set "JAR=%ROOT%firmware\target\mimus.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if "%MIMUS_REBUILD%"=="1" goto build
if exist "%JAR%" goto run
:build
echo mimus: building, which takes a while the first time ... 1>&2
pushd "%ROOT%"
call mvnw.cmd -q -Dquick -Dmaven.test.skip=true -pl firmware -am package 1>&2
if errorlevel 1 (
    popd
    echo mimus: the build failed, see above 1>&2
    exit /b 2
)
popd
:run
"%JAVA%" -XX:+IgnoreUnrecognizedVMOptions --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -XX:-ClipInlining -XX:PerMethodTrapLimit=0 %MIMUS_JAVA_OPTIONS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
